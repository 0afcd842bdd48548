export const mobile = `
React Native = reactnative, react-native > React, Mobile App Development
Android Development = android, android sdk, android studio, android app development > Mobile App Development ~ iOS Development
iOS Development = ios, ios sdk, ios app development > Mobile App Development
SwiftUI = swift ui > Swift
Jetpack Compose = android jetpack > Kotlin, Android Development
Flutter! = flutter sdk, flutter framework > Dart, Mobile App Development ~ React Native
Xamarin = xamarin forms > .NET, Mobile App Development
Ionic! = ionic framework > Mobile App Development
Unity! = unity3d, unity engine > Game Development ~ Unreal Engine
Unreal Engine = unreal!, ue4, ue5 > Game Development
Mobile App Development = mobile development, mobile application development, mobile apps, app development
Xcode > iOS Development
UIKit > iOS Development
Combine Framework = combine! > Swift
Core Data! > iOS Development
Room Database > Android Development
Retrofit! = retrofit2 > Android Development
Dagger! = dagger 2, dagger hilt, hilt! > Android Development
Expo! = expo go, expo sdk > React Native
Riverpod > Flutter
Cordova = apache cordova, phonegap > Mobile App Development
Capacitor JS > Mobile App Development
Kotlin Multiplatform = kmm > Kotlin
App Store Deployment = app store submission, play store deployment, google play console, app store connect, play store, google play store, app store, apple app store
Push Notifications = fcm notifications, apns
Mobile Testing = mobile app testing > QA Testing
Espresso! = espresso tests > Android Development, Test Automation
XCTest = xcuitest > iOS Development, Unit Testing
Fastlane > CI/CD
Godot = godot engine > Game Development
Game Development = game developer, game programming
Game Design = level design, game designer
ARKit = arcore > Augmented Reality
Augmented Reality = ar/vr, vr/ar, mixed reality, xr development
Virtual Reality = vr development, oculus
BLoC! = flutter bloc, bloc pattern > Flutter
State Management
Google Maps SDK = maps sdk, google maps integration
Codemagic
Firebase Cloud Messaging = fcm
Crashlytics = firebase crashlytics
In-App Purchases = in-app billing
MVVM = mvvm architecture
TestFlight
Deep Linking = deep links
Realm! = realm database
RxSwift
`;
