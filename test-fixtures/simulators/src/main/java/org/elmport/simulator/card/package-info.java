/** A stand-in for the European Student Card router, with the ways of the real one. */
@NullMarked
package org.elmport.simulator.card;

import org.jspecify.annotations.NullMarked;
