/** The target {@code file}: the dataset as a file that is replaced in one step. */
@NullMarked
package org.elmport.target.file;

import org.jspecify.annotations.NullMarked;
