/** Stands in for the issuer of European Digital Credentials, in two generations, and for wallets. */
@NullMarked
package org.elmport.simulator.edc;

import org.jspecify.annotations.NullMarked;
