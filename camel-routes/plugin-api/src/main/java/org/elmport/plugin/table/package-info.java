/**
 * Tables of records: which columns there are, and how a row becomes a record. Files of rows and views of a database are
 * read by this one mapping.
 */
@NullMarked
package org.elmport.plugin.table;

import org.jspecify.annotations.NullMarked;
