/** Files that are replaced in one step, for every target that writes some. */
@NullMarked
package org.elmport.plugin.publication;

import org.jspecify.annotations.NullMarked;
