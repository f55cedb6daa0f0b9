/** The source {@code jdbc}: read-only views of a database. */
@NullMarked
package org.elmport.source.jdbc;

import org.jspecify.annotations.NullMarked;
