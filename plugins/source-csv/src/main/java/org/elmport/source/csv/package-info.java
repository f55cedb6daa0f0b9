/** Courses, programmes, offerings, organisations and accreditations from a set of CSV files. */
@NullMarked
package org.elmport.source.csv;

import org.jspecify.annotations.NullMarked;
