/** A stateful stand-in for the Qualification Dataset Register, over real HTTP. */
@NullMarked
package org.elmport.simulator.qdr;

import org.jspecify.annotations.NullMarked;
