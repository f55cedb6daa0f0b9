/** The target {@code edc}: credentials as files, to the Commission's issuer, and to wallets. */
@NullMarked
package org.elmport.target.edc;

import org.jspecify.annotations.NullMarked;
