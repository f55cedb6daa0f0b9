/** Sealing of credentials, and the verification of sealed ones. */
@NullMarked
package org.elmport.plugin.seal;

import org.jspecify.annotations.NullMarked;
