@NullMarked
package org.elmport.simulator;

import org.jspecify.annotations.NullMarked;
