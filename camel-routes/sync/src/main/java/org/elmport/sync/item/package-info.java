/** Jobs that deliver things one by one: staged, compared, planned, delivered, reconciled; and what is kept of persons. */
@NullMarked
package org.elmport.sync.item;

import org.jspecify.annotations.NullMarked;
