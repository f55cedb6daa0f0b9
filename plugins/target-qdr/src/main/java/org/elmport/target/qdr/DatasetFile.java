package org.elmport.target.qdr;

import org.elmport.elm.declaration.ApplicationProfile;

/**
 * One file of a publication.
 *
 * @param kind what it is about
 * @param number its number among those of its kind, from 1; 0 when there is one only
 * @param profile the schema it is written by
 * @param bit stands for it in masks
 */
record DatasetFile(DatasetKind kind, int number, ApplicationProfile profile, long bit) {

    /** Its name, which does not change while the catalogue is split in the same way. */
    String name() {
        return kind.word() + (number == 0 ? "" : "-" + number) + ".xml";
    }
}
