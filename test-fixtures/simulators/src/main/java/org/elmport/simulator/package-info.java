/**
 * Stand-ins for systems that Elmport talks to, over real HTTP on the loopback address. They can be told to misbehave in the
 * ways that real ones do.
 */
@NullMarked
package org.elmport.simulator;

import org.jspecify.annotations.NullMarked;
