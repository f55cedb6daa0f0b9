/** What is installed, unpacked elsewhere and run. */
@NullMarked
package org.elmport.distribution;

import org.jspecify.annotations.NullMarked;
