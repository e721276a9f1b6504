package org.fanlight.messages;

/// Where a message goes. Only e-mail is sent today; a message to a mobile number is parked where the operator sees it.
public sealed interface Address permits EmailAddress, MobileNumber {

    /// The address as it is dialled or written.
    String value();
}
