/** Measures whole commands, each in a process of its own. */
@NullMarked
package org.elmport.benchmark;

import org.jspecify.annotations.NullMarked;
