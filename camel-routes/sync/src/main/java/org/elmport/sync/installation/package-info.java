/** An installation: its folders, and the plugins in them. */
@NullMarked
package org.elmport.sync.installation;

import org.jspecify.annotations.NullMarked;
