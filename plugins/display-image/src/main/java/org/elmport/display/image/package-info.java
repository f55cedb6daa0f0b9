/** Pictures of credentials as PNG, made offline with a font that has Latin, Greek and Cyrillic. */
@NullMarked
package org.elmport.display.image;

import org.jspecify.annotations.NullMarked;
