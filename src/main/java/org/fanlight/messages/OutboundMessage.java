package org.fanlight.messages;

/// One message to one address.
///
/// @param reference names the act, so that it writes once
/// @param quoted what the reader quotes when they ring us
/// @param link the page that says more, to those who may read it
public record OutboundMessage(
        MessageReference reference, Address to, Notice notice, PublicReference quoted, Link link) {}
