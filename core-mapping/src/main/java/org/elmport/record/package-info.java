/** What a student information system knows: immutable records, as the source says it. */
@NullMarked
package org.elmport.record;

import org.jspecify.annotations.NullMarked;
