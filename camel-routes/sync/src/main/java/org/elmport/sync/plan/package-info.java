/** What would change, whether that may be, and the change itself. */
@NullMarked
package org.elmport.sync.plan;

import org.jspecify.annotations.NullMarked;
