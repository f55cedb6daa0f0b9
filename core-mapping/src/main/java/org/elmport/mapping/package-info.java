/** From records to entities of the European Learning Model. */
@NullMarked
package org.elmport.mapping;

import org.jspecify.annotations.NullMarked;
