/** The source {@code ooapi}: the Open Education API, version 5, over REST or from files. */
@NullMarked
package org.elmport.source.ooapi;

import org.jspecify.annotations.NullMarked;
