/** Documents from one form into another, without a record of a source between. */
@NullMarked
package org.elmport.conversion;

import org.jspecify.annotations.NullMarked;
