/** The numbers and words of the European Student Card: who the student is, which card it is, what kind, and in what state. */
@NullMarked
package org.elmport.card;

import org.jspecify.annotations.NullMarked;
