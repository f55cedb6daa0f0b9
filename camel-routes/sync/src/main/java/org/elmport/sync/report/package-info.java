/** What a run says about itself, for people and for machines. */
@NullMarked
package org.elmport.sync.report;

import org.jspecify.annotations.NullMarked;
