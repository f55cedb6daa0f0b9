/** Metrics and health of a process that runs for long. */
@NullMarked
package org.elmport.app.monitoring;

import org.jspecify.annotations.NullMarked;
