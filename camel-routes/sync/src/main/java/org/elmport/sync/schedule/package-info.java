/** When jobs run: schedules, quiet hours, signals, and the process that keeps them. */
@NullMarked
package org.elmport.sync.schedule;

import org.jspecify.annotations.NullMarked;
