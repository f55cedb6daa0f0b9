/** A whole dataset: sorted on disk, references checked, written in order. */
@NullMarked
package org.elmport.dataset;

import org.jspecify.annotations.NullMarked;
