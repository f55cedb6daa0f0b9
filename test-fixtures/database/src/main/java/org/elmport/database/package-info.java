/** A real database server for tests. */
@NullMarked
package org.elmport.database;

import org.jspecify.annotations.NullMarked;
