/** Reads EMREX ELMO, the exchange format of transcripts, in all its dialects; and writes it. */
@NullMarked
package org.elmport.source.elmo;

import org.jspecify.annotations.NullMarked;
