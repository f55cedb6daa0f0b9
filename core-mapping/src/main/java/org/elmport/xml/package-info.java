/** LOQ XML, read and written as a stream. */
@NullMarked
package org.elmport.xml;

import org.jspecify.annotations.NullMarked;
