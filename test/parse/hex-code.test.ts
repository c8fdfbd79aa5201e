import { reads } from './reading.js'

describe('hex with 0x', () => {
  reads([
    'Fout 0x87D1041C → 0x87D1041C',
    '0X80d02002 → 0x80D02002',
    '**0x80cf0001** `0x80CF0002` (0x80CF0003) [0x80CF0004] → 0x80CF0001 0x80CF0002 0x80CF0003 0x80CF0004',
    'hr=0x80CF0022;next → 0x80CF0022',
    'Error0x80070643 → 0x80070643',
    '0x80072EE7/0x80072EFD → 0x80072EE7 0x80072EFD',
    '#define X _HRESULT_TYPEDEF_(0x80070643L) → 0x80070643',
    '0x80CF2015 and 0x00CF2015 → 0x80CF2015 0x00CF2015',
    'installed with 0x00000643 → 1603',
    '0xFFFFFFFF87D1041C → 0x87D1041C',
    '0x0000000087D1041C → 0x87D1041C',
    '0x 87D1041C → 0x87D1041C',
    '-0x782EFBE4 (as Python prints it) → 0x87D1041C',
    '-0x80070643 in a list → 0x80070643',
    'stopped at 0x12345678 → 0x12345678',
    'ErrorCode REG_DWORD 0x00000643, blue screen 0x0000007B → 1603 123',
  ])
  reads([
    '0x87D1041 → ',
    '0x87D33006A → ',
    'hr=0x00000000 → ',
    'masks: 0x8024xxxx, 0x8024****, 0x80CF____, 0x87D1..., 0x8007… → ',
    'at 0x00007FF6A1B2C3D4 → ',
    'at address 0x7FF6A1B2 → ',
    'fault offset: 0x0001A2B3, time stamp: 0x65a3b1c7 → ',
    'Décalage d’erreur : 0x0007286e, horodatage : 0x65a3b1c7 → ',
    'Foutmarge: 0x0007286e, tijdstempel: 0x65a3b1c7, Id van proces met fout: 0x2b4c → ',
    'Felförskjutning: 0x000f0d29, tidsstämpel 0x65a3b1c7 → ',
    'Subnet mask is 0xFFFFFF00, masque de sous-réseau 0xFFFFFE00, nätmasken är 0xFFFFFF80 → ',
    'Retry REG_DWORD 0x0000003c, -Value 0x00000e10, dwFlags=0x40000040, MinVersion=0x0A000000 → ',
    'https://example.com/0x80070643 → ',
    'learn.contoso.example/errors/0x80070643?x=1 → ',
  ])
})

describe('short hex', () => {
  reads([
    'Fout 0x652 bij Polderplan → 1618',
    'exit code 0x643 → 1603',
    'error 0x240006 → 0x00240006',
    '0x643 → 1603',
    '0x5b4? → 1460',
  ])
  reads(['thread=2408 (0x968) → ', 'error 0x8007 → ', 'all my 0x643 → ', 'error 0x24… → ', 'error 0x0 → '])
})

describe('hex without 0x', () => {
  reads([
    '87d1041c → 0x87D1041C',
    'what does 87d1041c mean? → 0x87D1041C',
    'de update stopt, 800F0922 → 0x800F0922',
    'LogHr(1) tid(2b9c) 80D02013 → 0x80D02013',
    'ffffffff8024402c → 0x8024402C',
    'een 87d1041c-fout → 0x87D1041C',
    'error-87d1041c → 0x87D1041C',
    'WindowsUpdate_80072EFE → 0x80072EFE',
    'Code:C7D14FB2 → 0xC7D14FB2',
    'error 3F2A9C1E → 0x3F2A9C1E',
    '80004005? → 0x80004005',
    "j'ai eu 80180014 puis plus rien → 0x80180014",
    'error code 80070002 during Autopilot → 0x80070002',
    'fout 00240006 → 0x00240006',
  ])
  reads([
    'device c7d14fb2-7788-4a5b-9c0d-1e2f3a4b5c6d → ',
    'md5 0a80240034b1c2d3e4f5061728394a5b → ',
    'commit 87d1041c, serial 8024402C, S/N 8024402C, SHA-1: 8024402C → ',
    'git checkout 8024401f → ',
    '#87D1041C is a colour → ',
    '8024.401f.0016 and fe80::8024402c → ',
    'pod-87d1041c wrote 87d1041c.log to /var/87d1041c → ',
    'facade, decade, deadbeef, DEADBEEF → ',
    'a build of 3f2a9c1e → ',
    'order 80070643 → ',
    '00007FF8024022B6 → ',
  ])
})
