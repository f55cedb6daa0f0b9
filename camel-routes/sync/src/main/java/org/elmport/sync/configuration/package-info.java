/** Jobs as people configure them. */
@NullMarked
package org.elmport.sync.configuration;

import org.jspecify.annotations.NullMarked;
