/** Whether a copy of the guide can be kept from where this page came from: not from a stick, nor over a connection that others could change. */
export const canBeKept = (): boolean => /^https?:$/.test(location.protocol) && window.isSecureContext
