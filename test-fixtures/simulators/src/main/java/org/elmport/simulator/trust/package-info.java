/** A certificate authority with OCSP and lists of revoked certificates, and a time-stamp authority, over real HTTP. */
@NullMarked
package org.elmport.simulator.trust;

import org.jspecify.annotations.NullMarked;
