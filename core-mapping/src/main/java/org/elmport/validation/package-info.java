/** Documents of any form, held to any profile. */
@NullMarked
package org.elmport.validation;

import org.jspecify.annotations.NullMarked;
