package org.elmport.target.qdr;

/**
 * Says for each entity which files hold it, in sixteen bytes and some room. Two entities with one fingerprint would only
 * stand in more files than they must.
 */
final class FileMasks {

    private static final int FIRST_CAPACITY = 1 << 12;

    private long[] keys = new long[FIRST_CAPACITY];
    private long[] masks = new long[FIRST_CAPACITY];
    private int size;

    /** The files that hold an entity. */
    long of(String id) {
        return masks[slot(keys, masks, key(id))];
    }

    /** Puts an entity into more files; says whether any of them is new. */
    boolean add(String id, long files) {
        if (files == 0) {
            return false;
        }
        long key = key(id);
        int slot = slot(keys, masks, key);
        long before = masks[slot];
        if (before == 0) {
            keys[slot] = key;
            size++;
        }
        masks[slot] = before | files;
        if (2 * size > keys.length) {
            grow();
        }
        return (before | files) != before;
    }

    private static long key(String id) {
        return Fingerprint.of(id);
    }

    /** Where a key is, or the free place for it: a place is free when no file is in its mask. */
    private static int slot(long[] keys, long[] masks, long key) {
        int slot = (int) key & (keys.length - 1);
        while (masks[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }

    private void grow() {
        long[] moreKeys = new long[2 * keys.length];
        long[] moreMasks = new long[2 * keys.length];
        for (int i = 0; i < keys.length; i++) {
            if (masks[i] != 0) {
                int slot = slot(moreKeys, moreMasks, keys[i]);
                moreKeys[slot] = keys[i];
                moreMasks[slot] = masks[i];
            }
        }
        keys = moreKeys;
        masks = moreMasks;
    }
}
