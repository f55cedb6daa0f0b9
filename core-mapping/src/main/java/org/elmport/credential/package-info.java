/** Credentials on their way to those who issue, seal and keep them. */
@NullMarked
package org.elmport.credential;

import org.jspecify.annotations.NullMarked;
