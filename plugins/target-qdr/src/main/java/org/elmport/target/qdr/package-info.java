/** The target {@code qdr}: files for the Qualification Dataset Register, kept where it can fetch them. */
@NullMarked
package org.elmport.target.qdr;

import org.jspecify.annotations.NullMarked;
