/** The declarations of the model, and the table that is read from them once and drives everything else. */
@NullMarked
package org.elmport.elm.declaration;

import org.jspecify.annotations.NullMarked;
