/** Makes credentials of results, for the target {@code edc}. */
@NullMarked
package org.elmport.target.edc.mapping;

import org.jspecify.annotations.NullMarked;
