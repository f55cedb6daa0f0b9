package org.elmport.target.edc;

/** The ways of delivery. */
enum Delivery {
    /** Files in a folder, with archives of them. */
    FILES
}
