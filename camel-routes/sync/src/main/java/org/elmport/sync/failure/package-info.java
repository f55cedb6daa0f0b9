/** What happens when a record or a target is at fault: trying again, leaving alone, putting by. */
@NullMarked
package org.elmport.sync.failure;

import org.jspecify.annotations.NullMarked;
