/** Seals of credentials as JAdES, by the signature library of the European Commission (DSS). */
@NullMarked
package org.elmport.seal.jades;

import org.jspecify.annotations.NullMarked;
