/** What a plugin implements: sources of records, and targets of datasets. */
@NullMarked
package org.elmport.plugin;

import org.jspecify.annotations.NullMarked;
