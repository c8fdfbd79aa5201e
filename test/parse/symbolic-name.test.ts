import { reads } from './reading.js'

describe('symbolic names', () => {
  reads([
    'OM_E_NO_CONNECTION → 0x80CF001F',
    'que faire avec wu_e_no_service ? → 0x80240001',
    '`Error_Install_Already_Running` → 1618',
    'OM\\_E\\_TIME\\_OUT → 0x80CF0021',
    'enrolment says DeviceCapReached → DeviceCapReached',
    'connect: WSAETIMEDOUT → 10060',
    'OM_E_DOWNLOAD_FAILED or WU_E_DOWNLOAD_FAILED → 0x80CF0034 0x80240034',
    'E_FAIL → 0x80004005',
    'ERROR_SUCCESS → 0',
  ])
  reads(['ERROR_LOG and MAX_ERROR_COUNT → ', 'hr = S_OK → ', 'devicecapreached → ', '____ __init__ → '])
})
