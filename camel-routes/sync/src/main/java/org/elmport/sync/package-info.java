/** One run of a job: crawl, map, assemble, deliver, report. No Camel. */
@NullMarked
package org.elmport.sync;

import org.jspecify.annotations.NullMarked;
