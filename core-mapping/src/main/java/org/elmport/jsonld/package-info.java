/** JSON-LD, read and written as a stream. */
@NullMarked
package org.elmport.jsonld;

import org.jspecify.annotations.NullMarked;
