/** Measures what there are goals for: pieces of the library with JMH, whole commands in processes of their own. */
@NullMarked
package org.elmport.benchmark;

import org.jspecify.annotations.NullMarked;
