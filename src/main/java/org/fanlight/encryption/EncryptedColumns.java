package org.fanlight.encryption;

import java.util.List;

/// A bean of each module that has encrypted columns: all of them, so that none is forgotten when keys change.
@FunctionalInterface
public interface EncryptedColumns {

    List<EncryptedColumn> all();
}
