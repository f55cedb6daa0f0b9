/** Courses, programmes, offerings, organisations and accreditations of a catalogue, and what belongs to learners, from a set of CSV files. */
@NullMarked
package org.elmport.source.csv;

import org.jspecify.annotations.NullMarked;
