/**
 * An invented university of any size: the same seed gives the same catalogue, byte for byte, on any machine. Nothing in it
 * is real: places, institutions and people are made up, all addresses end in {@code .example}.
 */
@NullMarked
package org.elmport.university;

import org.jspecify.annotations.NullMarked;
