package org.elmport.source.elmo;

/** Which credits count where they stand on a learning opportunity and on its parts as well, against the rules of ELMO. */
enum CreditPlacement {
    /** Those of the smallest parts that have any; those above are the extent of the whole. */
    PARTS,
    /** Those of the whole; those below are the extent of the parts. */
    WHOLE
}
